import type { ButtonHTMLAttributes, ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger'

interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'disabled'> {
  readonly look?: ButtonLook
  /** While the action runs: pressed again it does nothing, and it says so. It is never disabled. */
  readonly busy?: boolean
  /** Words for who can't see what the button stands beside: "Verwijderen" + " contract.pdf". */
  readonly about?: string
  readonly children: ReactNode
}

export function Button({
  look = 'secondary',
  busy = false,
  about,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${look}`}
      aria-busy={busy || undefined}
      onClick={event => (busy ? event.preventDefault() : rest.onClick?.(event))}
    >
      {children}
      {about !== undefined && <span className="hidden"> {about}</span>}
    </button>
  )
}

/** Buttons side by side, stacked on a small screen. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="actions">{children}</div>
}
