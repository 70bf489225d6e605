import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

/** The lists of numbers that a pack may hold; each is known by its place here. */
const LISTS = [Uint8Array, Uint32Array, Int32Array] as const;
/** Lists begin at multiples of so many bytes, so that they are used where they were read. */
const ALIGNED = 8;

/** Writes values in the engine's own form, and beside them the lists of numbers in them as they lie in memory: none is copied. */
export class PackWriter extends DefaultSerializer {
  readonly #lists: Uint8Array[] = [];
  #length = 0;

  writeAll(value: unknown): { readonly values: Buffer; readonly lists: readonly Uint8Array[] } {
    this.writeHeader();
    this.writeValue(value);
    return { values: this.releaseBuffer(), lists: this.#lists };
  }

  /** Is asked by the engine for each list. */
  _writeHostObject(list: ArrayBufferView): void {
    const kind = LISTS.findIndex((one) => list instanceof one);
    if (kind === -1) throw new TypeError('a pack holds no such list');
    const { buffer, byteOffset, byteLength } = list;
    const padding = new Uint8Array((ALIGNED - (byteLength % ALIGNED)) % ALIGNED);
    this.writeUint32(kind);
    this.writeDouble(this.#length);
    this.writeDouble(byteLength);
    this.#lists.push(new Uint8Array(buffer, byteOffset, byteLength), padding);
    this.#length += byteLength + padding.length;
  }
}

/** Reads back what a `PackWriter` wrote; the lists are views of the memory that they were read into. */
export class PackReader extends DefaultDeserializer {
  readonly #lists: Buffer<ArrayBuffer>;

  constructor(values: Buffer, lists: Buffer<ArrayBuffer>) {
    super(values);
    this.#lists = lists;
  }

  readAll(): unknown {
    this.readHeader();
    return this.readValue();
  }

  /** Is asked by the engine for each list. */
  _readHostObject(): unknown {
    const List = LISTS[this.readUint32()];
    if (List === undefined) throw new TypeError('a pack holds no such list');
    const [from, length] = [this.readDouble(), this.readDouble()];
    return new List(this.#lists.buffer, this.#lists.byteOffset + from, length / List.BYTES_PER_ELEMENT);
  }
}
