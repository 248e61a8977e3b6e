package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.keur.content.text.Text;

/**
 * A page of questions.
 *
 * @param number which section of the sheet this is, from 1
 * @param waiting questions of this section that may still come
 * @param progress of the whole sheet
 */
@Serdeable
record SectionView(
    String id,
    Text title,
    @Nullable Text intro,
    int number,
    int of,
    @Nullable String previous,
    @Nullable String next,
    List<QuestionView> questions,
    int waiting,
    SheetView.ProgressView progress,
    boolean writable,
    @Nullable Text refusesWriting) {}
