package nl.keur.content.clause.assembly;

/** A piece of running text. */
public sealed interface AssembledInline {

  /** Words of the clause itself. */
  record Words(String text) implements AssembledInline {}

  /** A defined term where it is defined. */
  record Term(String text) implements AssembledInline {}

  /**
   * What was filled in for a parameter; plain characters, never markup.
   *
   * @param parameter its name in the clause
   */
  record Value(String parameter, String text) implements AssembledInline {}

  /**
   * A value that is still missing or wrong; a package with one can't be frozen.
   *
   * @param label what should stand here
   */
  record Blank(String parameter, String label) implements AssembledInline {}

  /** A cross reference; prints the whole label of its target ("artikel 7.3", "bijlage F"). */
  record Reference(String anchor) implements AssembledInline {}
}
