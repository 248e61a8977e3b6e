package nl.keur.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void whatXmlForbidsIsDropped() {
    assertThat(new Inline.Value("a\u0000b\u0007c\uFFFEd\uD800e\u009Ff").text()).isEqualTo("abcdef");
  }

  @Test
  void charactersThatTurnTheReadingDirectionAreDropped() {
    assertThat(new Inline.Value("€ 100\u202E001 \u2066x\u2069").text()).isEqualTo("€ 100001 x");
  }

  @Test
  void charactersOutsideTheBasicPlaneStay() {
    assertThat(new Inline.Value("\uD83D\uDE00 é ß").text()).isEqualTo("\uD83D\uDE00 é ß");
  }

  @Test
  void aValueKeepsItsLinesAndARunIsOneLine() {
    assertThat(new Inline.Value("\r\neen \r\n twee\t drie\n\n").text()).isEqualTo("een\ntwee drie");
    assertThat(new Inline.Run("een\n twee ", false).text()).isEqualTo("een twee ");
  }
}
