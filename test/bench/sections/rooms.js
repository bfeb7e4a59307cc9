import { ours, oursFromOneFile } from '../contestants/ours.js';
import { bytesByRoom, rooms } from '../measures/rooms.js';
import { kilobytes } from '../report/format.js';

const fileOf = (name) => ({ ...ours, page: oursFromOneFile.timeline })[name].scripts[0].src;

export const roomsSection = {
  name: 'rooms',
  title: 'Where our bytes are',
  note: `KB in brotli of each file on the CDN, by the rooms of the source (CONTRIBUTING.md). A file is compressed as a whole: a room has its share of the characters.`,

  async measure(bench) {
    const files = bench.widgets.map(async (name) => [name, await bytesByRoom(fileOf(name))]);
    return Object.fromEntries(await Promise.all(files));
  },

  tables(data) {
    const columns = Object.keys(data).map((name) => ({
      title: fileOf(name).split('/').at(-1),
      of: (room) => data[name][room] || undefined,
      format: kilobytes,
    }));
    return [{ rows: rooms.map((name) => ({ contestant: { name }, result: name })), columns }];
  },
};
