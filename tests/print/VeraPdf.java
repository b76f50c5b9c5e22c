// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** VeraPdf FLAVOURS FILE…: says for every file and flavour ("2a,ua1") whether it conforms, and which rules it breaks. */
final class VeraPdf {
    private VeraPdf() {}

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean allConform = true;
        for (String flavour : arguments[0].split(",")) {
            for (int i = 1; i < arguments.length; i++) {
                allConform &= conforms(PDFAFlavour.byFlavourId(flavour), arguments[i]);
            }
        }
        System.exit(allConform ? 0 : 1);
    }

    private static boolean conforms(PDFAFlavour flavour, String path) throws Exception {
        try (InputStream file = new FileInputStream(path);
             PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s %s %s%n", result.isCompliant() ? "pass" : "FAIL", flavour.getId(), path);
            Map<String, String> broken = new LinkedHashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                    broken.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
            broken.forEach((rule, why) -> System.out.printf("    %s: %s%n", rule, why));
            return result.isCompliant();
        }
    }
}
