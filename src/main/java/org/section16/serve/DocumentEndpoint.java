package org.section16.serve;

import java.util.List;

/** An endpoint that processes the documents of a request. */
interface DocumentEndpoint {
  /** Returns the names of the parameters that it accepts. */
  List<String> parameters();

  /** Returns the rendering of a single document, the body of the request. */
  Rendering ofOne(Parameters parameters) throws ProblemException;

  /** Returns the rendering of several documents, one after the other. */
  Rendering ofSeveral(Parameters parameters) throws ProblemException;
}
