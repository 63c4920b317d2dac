/** A module that reads filings. */
module sample {
  requires org.section16;
}
