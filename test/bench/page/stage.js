/* global driver */
/** What a page of the benchmark can be told to do; it travels there as text, with the contestant's driver beside it. */
export function stage() {
  const box = document.getElementById('box');
  const frames = [];
  let prepared;

  const pause = (time) => new Promise((done) => setTimeout(done, time));

  async function until(isTrue) {
    const start = performance.now();
    // At first after what is under way only: most of them show everything at once, and long lists are dear to count.
    for (let wait = 0; !isTrue(); wait = 20) {
      if (performance.now() - start > 200_000) throw new Error('Nothing was shown within 200 s');
      await pause(wait);
    }
  }

  /** The next frame has been painted, or as near to it as a page can know. */
  function painted() {
    return new Promise((done) => {
      // Before all other tasks that wait for the frame.
      window.requestAnimationFrame(() => window.scheduler.postTask(done, { priority: 'user-blocking' }));
    });
  }

  async function frameAfter(action) {
    const start = performance.now();
    action();
    await painted();
    return seen(performance.now() - start);
  }

  /** No visitor sees that something took less than a frame. */
  function seen(time) {
    return Math.max(time, 1000 / 60);
  }

  const show = ({ markup, json }) => {
    box.innerHTML = markup;
    driver.start?.(box, driver.start.length > 1 ? JSON.parse(json) : undefined);
  };

  const clear = () => {
    driver.stop?.(box);
    box.replaceChildren();
  };

  return {
    prepare(given) {
      prepared = given;
    },
    forget() {
      prepared = undefined;
    },
    mount() {
      show(prepared.content);
    },
    isShown: () => driver.isShown(box, prepared.content.count),
    hold() {
      driver.hold?.(box, JSON.parse(prepared.content.json));
    },
    append() {
      const { item, markup } = prepared.item;
      return frameAfter(() => driver.append(box, item, markup));
    },
    replace() {
      const { other } = prepared;
      return frameAfter(() => {
        if (driver.replace) driver.replace(box, JSON.parse(other.json));
        else {
          clear();
          show(other);
        }
      });
    },
    translate() {
      const { german } = prepared;
      return frameAfter(() => driver.translate(box, JSON.parse(german.json), german.markup));
    },
    /** Where to press, and from then on how long each press takes to its frame. */
    aim() {
      const button = driver.next(box);
      button.scrollIntoView({ block: 'center' });
      button.addEventListener('click', async ({ timeStamp }) => {
        await painted();
        frames.push(seen(performance.now() - timeStamp));
      });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    frames: () => frames,
    /** Mounts and unmounts, and tells how often within the time (ms) it was given. */
    async remount(times, time) {
      const start = performance.now();
      let count = 0;
      for (; count < times && performance.now() - start < time; count += 1) {
        show(prepared.content);
        await until(this.isShown);
        await painted();
        clear();
      }
      return count;
    },
  };
}
