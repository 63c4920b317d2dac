import java.nio.file.Path
import org.section16.Section16
import org.section16.model.FilingField
import org.section16.model.FilingVisitor
import org.section16.model.Reported

/** Reads a filing from Kotlin, where everything that the library returns is non-null. */
fun main(arguments: Array<String>) {
    val result = Section16.parse(Path.of(arguments[0]))
    val paths = mutableListOf<String>()
    result.filing().accept(object : FilingVisitor {
        override fun visitField(path: String, field: FilingField<*>, reported: Reported<*>) {
            if (reported.isPresent) paths += path
        }
    })
    check("nonDerivativeTable[1].transactionAmounts.transactionPricePerShare" in paths) { paths }
    val name: String = result.filing().issuer().issuerName().value().orElse("")
    println("Kotlin: ${name.length} letters, ${paths.size} values")
}
