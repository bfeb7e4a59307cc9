/** A form's fields as an object; of anything else the JSON in it, whatever type it claims to be; or else the text. */
export async function readBody(request) {
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(request.header('content-type') ?? '')) {
    return request.parseBody({ all: true });
  }
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
