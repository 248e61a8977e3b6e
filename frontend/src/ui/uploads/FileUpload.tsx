import type { ChangeEvent, ReactNode } from 'react'
import { useProblemText } from '../../api'
import { useTexts, useWords } from '../../i18n'
import { Button } from '../actions/Button'
import { FieldGroup, type FieldProps } from '../forms/Field'
import { uiTexts } from '../texts'
import type { Upload, Uploads } from './useUploads'

export interface StoredFile {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly href?: string
  /** Beside the name: valid until when, seen by a reviewer or not. */
  readonly note?: ReactNode
}

interface FileUploadProps extends FieldProps {
  readonly files: readonly StoredFile[]
  readonly uploads: Uploads
  /** Absent: files can only be read. */
  readonly onRemove?: (file: StoredFile) => void
  /** As in HTML: ".pdf,.docx". */
  readonly accept?: string
  readonly several?: boolean
  /** Sentences for refusals by problem type. */
  readonly refusals?: Readonly<Record<string, string>>
}

/** What was added, what is on its way, and a button for more. */
export function FileUpload(props: FileUploadProps) {
  const { files, uploads, onRemove, accept, several = true, refusals, ...field } = props
  const texts = useTexts(uiTexts)

  function pick(event: ChangeEvent<HTMLInputElement>) {
    uploads.start([...(event.target.files ?? [])])
    // The same file chosen again after a failure must count as a change.
    event.target.value = ''
  }

  return (
    <FieldGroup {...field}>
      <ul className="files" aria-label={texts.uploaded}>
        {files.map(file => (
          <Stored key={file.id} file={file} onRemove={onRemove} />
        ))}
        {uploads.running.map(upload => (
          <Running key={upload.key} upload={upload} onDismiss={uploads.dismiss} refusals={refusals} />
        ))}
      </ul>
      {files.length + uploads.running.length === 0 && <p className="quiet">{texts.noFiles}</p>}
      {(several || files.length === 0) && (
        <div className="file-choose">
          <input
            className="hidden"
            type="file"
            id={field.id}
            accept={accept}
            multiple={several}
            onChange={pick}
          />
          <label className="button button-secondary" htmlFor={field.id}>
            {several ? texts.chooseFiles : texts.chooseFile}
            <span className="hidden">: {field.label}</span>
          </label>
        </div>
      )}
    </FieldGroup>
  )
}

function Stored({
  file,
  onRemove,
}: {
  readonly file: StoredFile
  readonly onRemove: FileUploadProps['onRemove']
}) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  return (
    <li className="file">
      <span className="file-name">
        {file.href === undefined ? (
          file.name
        ) : (
          <a href={file.href} download>
            {file.name}
          </a>
        )}{' '}
        <span className="quiet">({words.size(file.size)})</span>
        {file.note !== undefined && <span className="file-note">{file.note}</span>}
      </span>
      {onRemove !== undefined && (
        <Button look="subtle" about={file.name} onClick={() => onRemove(file)}>
          {texts.remove}
        </Button>
      )}
    </li>
  )
}

interface RunningProps {
  readonly upload: Upload
  readonly onDismiss: (key: string) => void
  readonly refusals: FileUploadProps['refusals']
}

function Running({ upload, onDismiss, refusals }: RunningProps) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  const problemText = useProblemText(refusals)
  const failed = upload.problem !== undefined
  return (
    <li className="file">
      {failed ? (
        <span className="file-name file-failed" role="alert">
          {upload.name}: {problemText(upload.problem)}
        </span>
      ) : (
        <span className="file-name">
          {texts.uploading(upload.name, words.percentage(upload.share))}
          <progress aria-hidden="true" value={upload.share} max={1} />
        </span>
      )}
      <Button look="subtle" about={upload.name} onClick={() => onDismiss(upload.key)}>
        {failed ? texts.close : texts.cancel}
      </Button>
    </li>
  )
}
