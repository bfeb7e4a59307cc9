import { readFile } from 'node:fs/promises';

const sections = ['timeline', 'asks', 'quotes', 'signup'];

/** Reads a campaign file. What is wrong with it, it says in words for the person who wrote the file. */
export async function readCampaign(path) {
  const campaign = parse(await read(path), path);
  if (!isObject(campaign) || sectionsOf(campaign).length === 0) {
    throw new Error(`${path} is no campaign file: it has none of the sections ${sections.join(', ')}.`);
  }
  return campaign;
}

/** The names of the sections that a campaign has. */
export function sectionsOf(campaign) {
  const all = [campaign, ...Object.values(campaign.languages ?? {})];
  return sections.filter((section) => all.some((each) => isObject(each?.[section])));
}

async function read(path) {
  try {
    // As a browser reads it: some editors put a byte order mark before it.
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new Error(`${path} cannot be read: ${reason}.`, { cause: error });
  }
}

function parse(text, path) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not valid JSON: ${error.message}.`, { cause: error });
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
