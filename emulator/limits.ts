/** Limits of WeChat cloud that the emulator enforces; bytes and milliseconds. Sources: reference/cloud-protocol.md §5. */
export const limits = {
  /** callFunction's data: EXCEED_MAX_PAYLOAD_SIZE (text request body, 100 KB). */
  eventBytes: 100 * 1024,
  /** callFunction's result: -604001. */
  resultBytes: 1024 * 1024,
  /** One packet to or from the database. */
  databasePacketBytes: 16 * 1024 * 1024,
  /** One uploaded file. */
  fileBytes: 100 * 1024 * 1024,
  /** Files in one getTempFileURL or deleteFile. */
  filesPerRequest: 50,
  /** A file's path, as bytes of UTF-8. */
  filePathBytes: 850,
  /** A function without a `timeout` in its config.json. */
  functionTimeoutMs: 3000,
  /** The longest timeout that the console accepts. */
  longestFunctionTimeoutMs: 60_000,
} as const
