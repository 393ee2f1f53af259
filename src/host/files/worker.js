// Cloudflare runs this for comparisons (see _routes.json): those asked for the wrong way round are sent to their address,
// all others are served as they are.
@canonical@
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const address = canonical(url.pathname);
    if (address !== null && (await env.ASSETS.fetch(new URL(address, url))).ok) {
      return new Response(null, { status: 301, headers: { Location: address } });
    }
    return env.ASSETS.fetch(request);
  },
};
