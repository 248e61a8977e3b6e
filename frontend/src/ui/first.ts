/**
 * The blocks that the first page of all needs: shells, session and sign-in import from here. The rest of '../ui' then
 * travels with the pages that use it, since the bundler follows files, not names.
 */
export { Button } from './actions/Button'
export { Dialog } from './structure/Dialog'
export { Details } from './structure/Details'
export { ErrorSummary } from './feedback/ErrorSummary'
export { Loaded, Loading } from './feedback/Loading'
export { Notice } from './feedback/Notice'
export { Page } from './structure/Page'
export { TextField } from './forms/TextField'
export { useUnsavedElsewhere } from './saving/unsaved'
