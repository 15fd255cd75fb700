import { deflateSync } from 'node:zlib'
import { crc32 } from './crc32'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A square black-and-white picture as PNG: 8-bit grey, `isBlack` says the colour of each pixel. */
export function squarePng(size: number, isBlack: (x: number, y: number) => boolean): Buffer {
  const rows = Array.from({ length: size }, (_, y) => pixelRow(size, (x) => isBlack(x, y)))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(rows))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

/** One row: filter type 0, then a byte a pixel. */
function pixelRow(size: number, isBlack: (x: number) => boolean): Buffer {
  const row = Buffer.alloc(size + 1, 0xff)
  row[0] = 0
  for (let x = 0; x < size; x += 1) if (isBlack(x)) row[x + 1] = 0
  return row
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), content])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(content.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), 4 + body.length)
  return frame
}
