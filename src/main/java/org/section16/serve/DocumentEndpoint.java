package org.section16.serve;

import java.util.List;

/** What the server does with documents that it is sent. */
interface DocumentEndpoint {
  /** The parameters that it takes. */
  List<String> parameters();

  /** What it makes of a document that is the body of the request. */
  Rendering ofOne(Parameters parameters) throws ProblemException;

  /** What it makes of several documents, one after the other. */
  Rendering ofSeveral(Parameters parameters) throws ProblemException;
}
