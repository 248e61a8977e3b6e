package nl.keur.content.library.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.keur.content.library.Place;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML tree. Reading never stops: a wrong shape is noted as a mistake and read as a
 * stand-in, so that the rest of the file is checked as well.
 */
public final class Cursor {
  private final Source source;
  private final String file;
  private final Node node;

  Cursor(Source source, String file, Node node) {
    this.source = source;
    this.file = file;
    this.node = node;
  }

  public Source source() {
    return source;
  }

  public Place place() {
    return new Place(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
  }

  public void mistake(String message) {
    source.mistakes().add(place(), message);
  }

  /**
   * Builds a record from a mapping, reports keys it didn't ask for and keeps the record's place.
   */
  public <T> T record(Function<Fields, T> build) {
    if (!(node instanceof MappingNode mapping)) {
      mistake("Write 'key: value' pairs here, not " + shape() + ".");
      return absent().record(build);
    }
    Fields fields = new Fields(source, file, mapping, place());
    T built = build.apply(fields);
    fields.reportUnknownKeys();
    source.places().mark(built, fields);
    return built;
  }

  /** Each item of a list. */
  public List<Cursor> items() {
    if (!(node instanceof SequenceNode sequence)) {
      mistake("Write a list here ('- …' or '[…]'), not " + shape() + ".");
      return List.of();
    }
    return sequence.getValue().stream().map(item -> new Cursor(source, file, item)).toList();
  }

  public <T> List<T> items(Function<Cursor, T> read) {
    return items().stream().map(read).toList();
  }

  /** The words of a scalar; numbers and true/false must be quoted to be words. */
  public String words() {
    if (nothing() || !(node instanceof ScalarNode scalar)) {
      mistake("Write a text here, not " + shape() + ".");
      return Fields.MISSING;
    }
    if (!scalar.getTag().equals(Tag.STR)) {
      mistake("Put quotes around '%s' so that it is read as text.".formatted(scalar.getValue()));
    } else if (scalar.getValue().isBlank()) {
      mistake("This text is empty. Write it or leave the key out.");
      return Fields.MISSING;
    }
    return scalar.getValue();
  }

  /** The characters of a scalar, be it words, a number or a date. */
  public String scalar() {
    if (raw().filter(characters -> !characters.isBlank()).isEmpty()) {
      mistake("Write one value here, not " + shape() + ".");
    }
    return raw().filter(characters -> !characters.isBlank()).orElse(Fields.MISSING);
  }

  /** Keeps the place of something built from a scalar. */
  public <T> T mark(T built) {
    source.places().mark(built, path -> place());
    return built;
  }

  /** The characters of a scalar, whatever its type; empty for anything else. */
  Optional<String> raw() {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** Quotes with nothing between them: a text that is known to be empty. */
  public boolean isEmptyText() {
    return node.getTag().equals(Tag.STR) && raw().filter(String::isEmpty).isPresent();
  }

  boolean nothing() {
    return node.getTag().equals(Tag.NULL);
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  Cursor item(int index) {
    return items().get(index);
  }

  boolean hasItem(Object step) {
    return node instanceof SequenceNode sequence
        && step instanceof Integer index
        && index < sequence.getValue().size();
  }

  Optional<Fields> asFields() {
    return node instanceof MappingNode mapping
        ? Optional.of(new Fields(source, file, mapping, place()))
        : Optional.empty();
  }

  /** A silent stand-in for something whose absence was reported. */
  Cursor absent() {
    return absent(source, file, node.getStartMark());
  }

  static Cursor absent(Source source, String file, Optional<Mark> mark) {
    Node empty = new MappingNode(Tag.MAP, true, List.of(), FlowStyle.FLOW, mark, mark);
    return new Cursor(source.silent(), file, empty);
  }

  private String shape() {
    if (node instanceof MappingNode) {
      return "'key: value' pairs";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return nothing() ? "nothing" : "'" + raw().orElse("") + "'";
  }
}
