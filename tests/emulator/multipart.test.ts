import { parseMultipart } from '../../emulator/admin/multipart'

const body = (...parts: string[]): Buffer =>
  Buffer.from(`${parts.map((part) => `--B\r\n${part}\r\n`).join('')}--B--\r\n`, 'latin1')

test('fields come as raw bytes, even when they hold line breaks and dashes', () => {
  const form = parseMultipart(
    body(
      'Content-Disposition: form-data; name="a"\r\n\r\none',
      'Content-Disposition: form-data; name="b"\r\nContent-Type: x/y\r\n\r\n\x00\xff\r\n--A\r\n',
    ),
    'multipart/form-data; boundary=B',
  )
  expect(form['a']?.toString()).toBe('one')
  expect([...(form['b'] ?? [])]).toEqual([0, 255, 13, 10, 45, 45, 65, 13, 10])
})

test('an empty field is empty, and a quoted boundary is read', () => {
  const form = parseMultipart(
    body('Content-Disposition: form-data; name="a"\r\n\r\n'),
    'multipart/form-data; boundary="B"',
  )
  expect(form['a']).toHaveLength(0)
})

test('a part without a name is passed over', () => {
  expect(parseMultipart(body('Content-Type: x/y\r\n\r\none'), 'multipart/form-data; boundary=B')).toEqual({})
})

test('a form without a boundary is refused', () => {
  expect(() => parseMultipart(Buffer.alloc(0), 'multipart/form-data')).toThrow('boundary')
})
