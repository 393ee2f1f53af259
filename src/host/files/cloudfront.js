// A function of CloudFront for viewer requests (cloudfront-js-2.0): comparisons asked for the wrong way round are sent to
// their address, folders to their page.
@canonical@
const LOCALES = @locales@;

function moved(address) {
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: address } } };
}

function handler(event) {
  const request = event.request;
  const path = request.uri;
  const address = canonical(path);
  if (address !== null) return moved(address);
  if (path + "/" === BASE) return moved(BASE);
  // A page without the slash at its end. Nothing else is redirected, so that no address leads to another host.
  const parts = path.startsWith(BASE) ? path.slice(BASE.length).split("/") : [];
  const isPage = parts.length < 4 && LOCALES.includes(parts[0]) && parts.every((part) => /^[A-Za-z0-9-]+$/.test(part));
  if (isPage) return moved(path + "/");
  if (path.endsWith("/")) request.uri = path + "index.html";
  return request;
}
