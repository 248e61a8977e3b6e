package nl.keur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.keur.document.Article;
import nl.keur.document.Block;
import nl.keur.document.DocxWriter;
import nl.keur.document.Inline;
import nl.keur.document.Numeral;
import nl.keur.document.Part;
import nl.keur.document.TextDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * P7 in small form: writing a contract of some forty pages as DOCX, beside LibreOffice converting
 * the same document. Without LibreOffice the reference is left out, and the line says so.
 */
@Tag("bench")
class ExportBenchmark {
  private static final int ARTICLES = 40;
  private static final int PARAGRAPHS = 9;
  private static final List<Path> LIBRE_OFFICE =
      List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));

  @Test
  void writingAContractBesideLibreOffice() throws Exception {
    TextDocument contract = contract();
    DocxWriter writer = new DocxWriter();
    Measured docx = Measured.of("P7 DOCX export", 40, 40, () -> writer.write(contract));
    Optional<Path> office = LIBRE_OFFICE.stream().filter(Files::isExecutable).findFirst();
    if (office.isEmpty()) {
      System.out.println(docx.beside(docx) + " | LibreOffice is not here: no reference");
      return;
    }
    Path folder = Files.createTempDirectory("bench");
    Path file = Files.write(folder.resolve("contract.docx"), writer.write(contract));
    Measured reference =
        Measured.of("LibreOffice DOCX to DOCX", 1, 3, () -> convert(office.get(), folder, file));
    System.out.println(docx.beside(reference));
  }

  private static Object convert(Path office, Path folder, Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                office.toString(),
                "--headless",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--convert-to",
                "docx",
                "--outdir",
                folder.resolve("out").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new AssertionError("LibreOffice did not convert the document");
    }
    return process;
  }

  private static TextDocument contract() {
    List<Part.Element> articles = new ArrayList<>();
    for (int article = 1; article <= ARTICLES; article++) {
      List<Block> paragraphs = new ArrayList<>();
      for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
        paragraphs.add(
            new Block.Numbered(
                "a" + article + ".p" + paragraph,
                List.of(
                    Inline.text(
                        "De leverancier meldt binnen tien werkdagen schriftelijk wat hij heeft"
                            + " gedaan om het tekort op te heffen, en voegt het bewijs toe. Hij volgt"
                            + " daarbij "),
                    Inline.to("a" + (article % ARTICLES + 1)),
                    Inline.text(".")),
                List.of()));
      }
      articles.add(
          new Article(
              "a" + article,
              Article.Kind.ARTICLE,
              Numeral.running(),
              "Bepaling " + article,
              true,
              paragraphs));
    }
    return new TextDocument(
        "Meting",
        "",
        Locale.of("nl"),
        "Eigen tekst",
        "",
        "Meting",
        "1",
        List.of(),
        List.of(new Part("part", "Voorwaarden", "Eigen tekst", articles)));
  }
}
