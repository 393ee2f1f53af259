// Nothing but the pages. What they are made of stays out of the data cascade, which would merge it into every page.
export default function (config) {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  return { dir: { input: "pages", output: "_site" }, templateFormats: ["11ty.js"] };
}
