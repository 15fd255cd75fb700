import * as z from 'zod/mini'

/** WeChat has no `new Function`: schemas must be interpreted. Imported before anything that builds one. */
z.config({ jitless: true })
