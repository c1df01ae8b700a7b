// Prints a description whose 200 responses have string examples for what Prism can't make of a schema: XML, and every text/ media type.
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';

const [description, xml, json] = process.argv.slice(2);
const document = yaml.load(readFileSync(description, 'utf8'));
for (const path of Object.values(document.paths)) {
  for (const operation of Object.values(path)) {
    for (const [mediaType, content] of Object.entries(operation.responses['200'].content)) {
      if (mediaType !== 'application/json') {
        delete content.examples;
        content.example = readFileSync(mediaType.endsWith('xml') ? xml : json, 'utf8');
      }
    }
  }
}
console.log(yaml.dump(document));
