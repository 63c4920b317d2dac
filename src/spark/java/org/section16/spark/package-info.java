/**
 * Filings with Apache Spark: {@code mvn -Pspark test} runs the example in local mode. It is no part
 * of the library.
 */
package org.section16.spark;
