package org.section16.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;
import org.section16.internal.VisibleText;

/** Escapes control characters in JSON, so that it can be displayed safely on a terminal. */
public final class ControlEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final char DELETE = 0x7F;

  /** Creates the escapes, which have no state. */
  public ControlEscapes() {}

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return VisibleText.isControl((char) c)
        ? new SerializedString(VisibleText.escape((char) c))
        : null;
  }
}
