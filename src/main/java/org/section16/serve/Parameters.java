package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.section16.batch.Inputs;

/** What is after the {@code ?} of a request. One that is misspelt is refused, not ignored. */
final class Parameters {
  static final String FORMAT = "format";
  static final String NAME = "name";
  static final String DOCUMENT = "document";
  static final String CODE = "code";

  private final Fields fields;

  private Parameters(Fields fields) {
    this.fields = requireNonNull(fields);
  }

  /**
   * The parameters of {@code request}.
   *
   * @param known those that there are
   */
  static Parameters of(Request request, List<String> known) throws ProblemException {
    Parameters parameters = new Parameters(fields(request));
    for (String name : new TreeSet<>(parameters.fields.getNames())) {
      if (!known.contains(name)) {
        throw bad(
            "unknown parameter '"
                + name
                + "'"
                + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
      }
      if (parameters.fields.getValues(name).size() > 1) {
        throw bad("parameter '" + name + "' is given twice");
      }
    }
    return parameters;
  }

  private static Fields fields(Request request) throws ProblemException {
    try {
      return Request.extractQueryParameters(request);
    } catch (IllegalArgumentException | IllegalStateException | HttpException.RuntimeException e) {
      throw bad("the query cannot be read: " + e.getMessage());
    }
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(fields.getValue(name));
  }

  /** The name of the document; without one it has the name that the command line gives stdin. */
  String name() {
    return value(NAME).filter(name -> !name.isEmpty()).orElse(Inputs.STANDARD_INPUT);
  }

  /** The format, or {@code otherwise} if none is given. */
  <F extends Enum<F>> F format(F[] formats, F otherwise) throws ProblemException {
    Optional<String> asked = value(FORMAT);
    if (asked.isEmpty()) {
      return otherwise;
    }
    for (F format : formats) {
      if (label(format).equals(asked.get().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw bad(
        "unknown format '"
            + asked.get()
            + "'; there are "
            + String.join(", ", Arrays.stream(formats).map(Parameters::label).toList()));
  }

  static String label(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  static ProblemException bad(String detail) {
    return new ProblemException(HttpStatus.BAD_REQUEST_400, detail);
  }
}
