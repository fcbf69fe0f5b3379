// Bundles tokens, base, components and every feature's own styles and scripts into two pairs of files:
// site.* for the public pages, desk.* for the back office. Run by MSBuild (Site.csproj) when a source changed.
import { build } from "esbuild";
import { copyFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const client = fileURLToPath(new URL(".", import.meta.url));
const output = process.argv[2] ?? fileURLToPath(new URL("../wwwroot", import.meta.url));
const backOffice = /^Features\/(Accounts|Desk|Holdings|Notifications|Overview|Studio)\//;

const features = readdirSync(new URL("../Features", import.meta.url), { recursive: true })
  .filter((file) => /\.(css|ts)$/.test(file))
  .map((file) => `Features/${file.replaceAll("\\", "/")}`)
  .sort();
const bundles = {
  site: features.filter((file) => !backOffice.test(file)),
  desk: features.filter((file) => backOffice.test(file)),
};

for (const [name, files] of Object.entries(bundles)) {
  const styles = files.filter((file) => file.endsWith(".css")).map((file) => `@import "../${file}" layer(features);`);
  const scripts = files.filter((file) => file.endsWith(".ts")).map((file) => `import "../${file}";`);
  await bundle(`${name}.css`, "css", [`@import "./${name}.css";`, ...styles]);
  await bundle(`${name}.js`, "ts", [`import "./${name}.ts";`, ...scripts]);
}

copyFileSync(`${client}/mark.svg`, `${output}/mark.svg`);

function bundle(outfile, loader, lines) {
  return build({
    stdin: { contents: lines.join("\n"), resolveDir: client, loader, sourcefile: `${outfile}-entry` },
    outfile: `${output}/${outfile}`,
    bundle: true,
    minify: true,
    target: ["chrome111", "firefox113", "safari16.4"],
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name]",
    legalComments: "none",
    logLevel: "warning",
  });
}
