/** What a file is by its ending, where nobody reads it, and what a curator can do. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:png|jpe?g|gif|webp|tiff?|bmp|svg|heic|avif|ico)$/,
    'It is a picture; write what it shows into a text.',
  ],
  [
    /\.(?:mp3|wav|ogg|m4a|flac|opus|mp4|mov|webm|mkv|avi)$/,
    'It is a recording; write down what is said in it.',
  ],
  [/\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar|zst)$/, 'It is an archive; unpack it here.'],
  [/\.(?:doc|odt|rtf|pages|wpd)$/, 'It is a document of an office program; save it as .docx, .pdf or .txt.'],
  [/\.(?:xlsx?|ods|numbers)$/, 'It is a spreadsheet; save each sheet as .csv.'],
  [/\.(?:pptx?|odp|key)$/, 'It holds slides; save them as .pdf.'],
  [/\.(?:epub|mobi|azw3?)$/, 'It is a book; save it as .txt or .html.'],
  [/\.(?:msg|pst)$/, 'It is a mail of Outlook; save it as .eml.'],
  [/\.(?:mdx|rst|adoc|asciidoc|org|tex|textile)$/, 'Its markup is not known here; save it as .md or .txt.'],
  [/\.(?:jsonl?|ndjson|ya?ml|toml|xml|ini|conf)$/, 'It holds data of a kind that is not known here.'],
  [/\.(?:js|ts|py|rb|go|rs|java|c|h|cpp|sh|php|css|sql|ipynb)$/, 'It is a program.'],
];

/** Says why a file is not read, in a sentence for a curator. */
export function unreadReason(name: string): string {
  const lower = name.toLowerCase();
  const kind = KINDS.find(([ending]) => ending.test(lower))?.[1];
  const ending = /\.[^.]{1,12}$/.exec(lower)?.[0];
  const told =
    kind ??
    (ending === undefined
      ? 'Its name has no ending that tells what it is; if it is a text, call it .txt.'
      : `Files ${ending} are not known here; if it is a text, call it .txt.`);
  return `It is not read. ${told}`;
}
