package nl.keur.contract.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.contract.ExportPackage;
import nl.keur.identity.Roles;
import nl.keur.kernel.Scope.FileScope;

/** The files of a clause package: the same clauses in the same order. */
@Controller("/api/offers/{offerId}")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class PackageFileController {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String LANGUAGE = "nl|en";

  private final ExportPackage exportPackage;

  PackageFileController(ExportPackage exportPackage) {
    this.exportPackage = exportPackage;
  }

  @Get("/package.docx")
  @Produces(DOCX)
  HttpResponse<byte[]> docx(
      FileScope scope,
      UUID offerId,
      @QueryValue @Nullable @Pattern(regexp = LANGUAGE) String language) {
    return file(scope, offerId, ExportPackage.Format.DOCX, language);
  }

  @Get("/package.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<byte[]> pdf(
      FileScope scope,
      UUID offerId,
      @QueryValue @Nullable @Pattern(regexp = LANGUAGE) String language) {
    return file(scope, offerId, ExportPackage.Format.PDF, language);
  }

  /** The package whole, in both languages; frozen, these bytes have the hash on the cover. */
  @Get("/package.json")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> json(FileScope scope, UUID offerId) {
    return file(scope, offerId, ExportPackage.Format.JSON, null);
  }

  private HttpResponse<byte[]> file(
      FileScope scope, UUID offerId, ExportPackage.Format format, @Nullable String language) {
    var file =
        exportPackage
            .as(
                scope,
                offerId,
                format,
                Optional.ofNullable(language)
                    .map(code -> Language.valueOf(code.toUpperCase(Locale.ROOT))))
            .orElseThrow(ContractProblems::of);
    return HttpResponse.ok(file.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .contentType(file.mediaType());
  }
}
