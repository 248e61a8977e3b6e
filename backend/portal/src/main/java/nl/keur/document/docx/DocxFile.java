package nl.keur.document.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.keur.document.NumberedDocument;
import nl.keur.document.TextDocument;
import nl.keur.document.layout.Indents;
import nl.keur.document.layout.Pages;
import nl.keur.document.layout.Resource;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;

/** Puts the parts of a Word file together. All relationships are internal. */
public final class DocxFile {

  private static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private static final String STYLES = Resource.text("docx/styles.xml");
  private static final String SETTINGS = Resource.text("docx/settings.xml");
  private static final String FONTS = Resource.text("docx/fonts.xml");

  private final WordprocessingMLPackage file = new WordprocessingMLPackage();
  private final MainDocumentPart main;
  private final NumberedDocument document;

  private DocxFile(NumberedDocument document) throws Docx4JException {
    this.document = document;
    this.main = new MainDocumentPart();
    file.addTargetPart(main);
  }

  /** The file; the table of contents shows {@code pages}. */
  public static byte[] bytes(NumberedDocument document, Pages pages) {
    try {
      return new DocxFile(document).write(pages);
    } catch (Docx4JException | JAXBException e) {
      throw new IllegalStateException("The document could not be written as DOCX", e);
    }
  }

  private byte[] write(Pages pages) throws Docx4JException, JAXBException {
    TextDocument text = document.text();
    Indents indents = Indents.of(document);
    ListPlan lists = ListPlan.of(document);
    String language = "nl".equals(text.language().getLanguage()) ? "nl-NL" : "en-GB";
    add(new StyleDefinitionsPart(), STYLES.replace("nl-NL", language));
    add(new DocumentSettingsPart(), SETTINGS);
    FontTablePart fonts = new FontTablePart();
    main.addTargetPart(fonts);
    fill(fonts, EmbeddedFonts.embed(fonts, FONTS));
    add(new NumberingDefinitionsPart(), NumberingXml.of(document, lists, indents));
    Sections.Parts sections = headsAndFeet(pages.count());
    fill(main, Body.of(document, lists, indents, sections, pages));
    properties(text, language);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.save(out);
    return out.toByteArray();
  }

  private Sections.Parts headsAndFeet(int pageCount) throws Docx4JException, JAXBException {
    TextDocument text = document.text();
    List<String> footers = new ArrayList<>();
    for (String footer : Sections.footers(document, pageCount)) {
      String name = "/word/footer" + (footers.size() + 1) + ".xml";
      footers.add(add(new FooterPart(new PartName(name)), footer));
    }
    return new Sections.Parts(
        add(new HeaderPart(new PartName("/word/header1.xml")), Sections.header(text)),
        add(new HeaderPart(new PartName("/word/header2.xml")), Sections.emptyHeader()),
        footers);
  }

  private String add(JaxbXmlPart<?> part, String xml) throws Docx4JException, JAXBException {
    fill(part, xml);
    return main.addTargetPart(part).getId();
  }

  @SuppressWarnings("unchecked")
  private static <T> void fill(JaxbXmlPart<T> part, String xml) throws JAXBException {
    part.setContents((T) XmlUtils.unwrap(XmlUtils.unmarshalString(xml, Context.jc)));
  }

  private void properties(TextDocument text, String language) throws Docx4JException {
    ObjectFactory elements = new ObjectFactory();
    CoreProperties properties = new CoreProperties();
    properties.setTitle(elements.createTitle(literal(text.title())));
    properties.setSubject(literal(text.subtitle()));
    properties.setDescription(elements.createDescription(literal(text.reference())));
    properties.setLanguage(literal(language));
    DocPropsCorePart part = new DocPropsCorePart();
    part.setContents(properties);
    part.setRelationshipType(CORE_PROPERTIES);
    file.addTargetPart(part);
  }

  private static SimpleLiteral literal(String value) {
    SimpleLiteral literal = new SimpleLiteral();
    literal.getContent().add(value);
    return literal;
  }
}
