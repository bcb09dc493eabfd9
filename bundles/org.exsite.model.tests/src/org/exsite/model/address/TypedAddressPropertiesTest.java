package org.exsite.model.address;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** What holds for every address of every type; each run tries the same ones. */
class TypedAddressPropertiesTest {

    private static final List<String> TYPES = List.of("SMTP", "smtp", "X400", "MS", "CCMAIL", "NOTES", "PROFS", "SNADS",
            "GWISE", "FAX", "X500", "EX", "MBX");

    private static QuickTheory theory() {
        return qt().withFixedSeed(821).withExamples(5000);
    }

    private static Gen<String> types() {
        return arbitrary().pick(TYPES);
    }

    private static Gen<String> anyText() {
        return strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 30)
                .mix(strings().betweenCodePoints(' ', 'z').ofLengthBetween(0, 30), 60);
    }

    private static Gen<String> words() {
        return strings().betweenCodePoints('A', 'Z').ofLengthBetween(1, 8);
    }

    @Test
    void anyTextIsReadAndKept() {
        theory().forAll(types(), anyText()).check((type, text) -> {
            ProxyAddress address = ProxyAddress.of(type + ':' + text);
            return address.parsed().toString().equals(text) && address.toString().equals(type + ':' + text)
                    && address.problems().stream().noneMatch(problem -> problem.message().isEmpty());
        });
    }

    @Test
    void whatIsWellFormedHasAllItsParts() {
        theory().forAll(types(), anyText()).check((type, text) -> {
            TypedAddress parsed = AddressSyntax.parse(type, text);
            return !parsed.problems().isEmpty() || switch (parsed) {
                case SmtpAddress smtp -> text.equals(smtp.user() + '@' + smtp.domain()) && !smtp.user().isEmpty();
                case MsMailAddress ms -> text.equals(ms.network() + '/' + ms.postOffice() + '/' + ms.mailbox());
                case CcMailAddress cc -> text.equalsIgnoreCase(cc.name() + CcMail.AT + cc.postOffice());
                case NotesAddress notes -> text.equals(String.join("/", notes.nameParts()) + '@' + notes.domain());
                case HostAddress host -> text.equals(host.node() + '(' + host.user() + ')');
                case GroupWiseAddress gw -> text.equals(gw.domain() + '.' + gw.postOffice() + '.' + gw.object());
                case FaxAddress fax -> !fax.digits().isEmpty();
                case NamedAddress named -> named.name().isPresent();
                case X400Address x400 -> x400.value(X400Attribute.COUNTRY).isPresent();
                case OtherAddress other -> !other.text().isBlank();
            };
        });
    }

    @Test
    void caseDoesNotCount() {
        theory().forAll(types(), words(), words(), words()).check((type, a, b, c) -> {
            String text = switch (type) {
                case "X400" -> "c=" + a + ";a=" + b + ";s=" + c;
                case "MS", "X500", "EX" -> "/o=" + a + "/ou=" + b + "/cn=" + c;
                case "CCMAIL" -> a + ", " + b + CcMail.AT + c;
                case "PROFS", "SNADS" -> a + '(' + b + ')';
                default -> a + '.' + b + '@' + c;
            };
            return AddressSyntax.parse(type, text).key()
                    .equals(AddressSyntax.parse(type.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)).key());
        });
    }

    @Test
    void wordsInTheFormOfTheTypeAreWellFormed() {
        theory().forAll(words(), words(), words()).check((a, b, c) -> List.of(
                SmtpAddress.parse(a + '.' + b + '@' + c), MsMailAddress.parse(a + '/' + b + '/' + c),
                CcMailAddress.parse(a + ", " + b + CcMail.AT + c), NotesAddress.parse(a + ' ' + b + '/' + c + '@' + c),
                HostAddress.profs(a + '(' + b + ')'), GroupWiseAddress.parse(a + '.' + b + '.' + c),
                NamedAddress.parse("/o=" + a + "/ou=" + b + "/cn=" + c), OtherAddress.parse(a)).stream()
                .allMatch(address -> address.problems().isEmpty()));
    }

    /** How the word between name and post office is written. */
    private interface CcMail {
        String AT = " at ";
    }
}
