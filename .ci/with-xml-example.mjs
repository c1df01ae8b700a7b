// Prints a description with a string example beside the schema of every XML body of a 200 response.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const yaml = createRequire(import.meta.url)('js-yaml');
const [description, example] = process.argv.slice(2);
const document = yaml.load(readFileSync(description, 'utf8'));
for (const path of Object.values(document.paths)) {
  for (const operation of Object.values(path)) {
    for (const [mediaType, content] of Object.entries(operation.responses['200'].content)) {
      if (mediaType.endsWith('xml')) {
        content.example = readFileSync(example, 'utf8');
      }
    }
  }
}
console.log(yaml.dump(document));
