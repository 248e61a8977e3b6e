package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.keur.answering.SheetKind;
import nl.keur.content.text.Text;

/**
 * A page of questions.
 *
 * @param sheetTitle of the sheet it is part of
 * @param number which section of the sheet this is, from 1
 * @param waiting questions of this section that may still come
 * @param progress of the whole sheet
 * @param closed whether the sheet was completed or submitted
 */
@Serdeable
record SectionView(
    String id,
    SheetKind kind,
    Text sheetTitle,
    Text title,
    @Nullable Text intro,
    int number,
    int of,
    @Nullable String previous,
    @Nullable String next,
    List<QuestionView> questions,
    int waiting,
    SheetView.ProgressView progress,
    boolean closed,
    boolean writable,
    @Nullable Text refusesWriting) {}
