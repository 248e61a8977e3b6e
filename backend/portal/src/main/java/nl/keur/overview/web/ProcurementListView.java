package nl.keur.overview.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.keur.overview.ProcurementLine;
import nl.keur.overview.ProcurementSearch;

/**
 * One page of procurements.
 *
 * @param total on all pages together
 */
@Serdeable
record ProcurementListView(List<ProcurementLineView> procurements, int total, int page, int pages) {
  static ProcurementListView of(List<ProcurementLine> lines, int total, int page) {
    return new ProcurementListView(
        lines.stream().map(ProcurementLineView::of).toList(),
        total,
        page,
        Math.ceilDiv(total, ProcurementSearch.PAGE_SIZE));
  }
}
