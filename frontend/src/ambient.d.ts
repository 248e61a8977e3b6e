declare module '*.css'

// The two of Node that the tests use; its own types would give the screens Node's globals as well.
declare module 'node:test' {
  export function test(name: string, body: () => void | Promise<void>): void
}
declare module 'node:assert/strict' {
  const assert: {
    ok(value: unknown, message?: string): asserts value
    equal(actual: unknown, expected: unknown, message?: string): void
    deepEqual(actual: unknown, expected: unknown, message?: string): void
    fail(message: string): never
  }
  export default assert
}
