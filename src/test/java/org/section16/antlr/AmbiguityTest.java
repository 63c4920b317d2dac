package org.section16.antlr;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.internal.lexer.SourceCharStream;
import org.section16.testing.Documents;

/** A document has one tree, and fast parsing finds it. */
final class AmbiguityTest {
  @ParameterizedTest
  @MethodSource("org.section16.testing.Documents#all")
  void fastAndThoroughParsingGiveTheSameUnambiguousTree(Path file) {
    String document = Documents.read(file);
    List<String> ambiguities = new ArrayList<>();

    FilingParser fast = parser(document, PredictionMode.SLL);
    fast.setErrorHandler(new BailErrorStrategy());
    FilingParser thorough = parser(document, PredictionMode.LL_EXACT_AMBIG_DETECTION);
    thorough.addErrorListener(new Ambiguities(ambiguities));

    assertThat(fast.filing().toStringTree(fast))
        .isEqualTo(thorough.filing().toStringTree(thorough));
    assertThat(ambiguities).isEmpty();
  }

  private static FilingParser parser(String document, PredictionMode mode) {
    FilingParser parser =
        new FilingParser(new CommonTokenStream(new FilingLexer(new SourceCharStream(document))));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(mode);
    return parser;
  }

  private static final class Ambiguities extends BaseErrorListener {
    private final List<String> found;

    Ambiguities(List<String> found) {
      this.found = found;
    }

    @Override
    public void reportAmbiguity(
        Parser recognizer,
        DFA dfa,
        int start,
        int stop,
        boolean exact,
        BitSet alternatives,
        ATNConfigSet configurations) {
      TokenStream tokens = recognizer.getTokenStream();
      found.add(
          recognizer.getRuleNames()[dfa.atnStartState.ruleIndex]
              + " "
              + alternatives
              + ": "
              + tokens.getText(Interval.of(start, stop)));
    }
  }
}
