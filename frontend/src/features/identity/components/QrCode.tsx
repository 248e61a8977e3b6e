import type { QrCode as Modules } from '#api-types'

/** Dark on light in either theme: a camera has to read it. */
export function QrCode({ code, label }: { readonly code: Modules; readonly label: string }) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <rect className="qr-ground" width={code.size} height={code.size} />
      <path className="qr-modules" d={code.path} />
    </svg>
  )
}
