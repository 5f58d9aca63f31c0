package nl.ketenmanager.portal;

import java.security.Principal;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.doorzettingsmacht.AccountReaders;
import nl.ketenmanager.doorzettingsmacht.OverrideRegister;
import nl.ketenmanager.doorzettingsmacht.Quarter;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.platform.Places;
import nl.ketenmanager.reporting.LeadTimes;
import nl.ketenmanager.reporting.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The account of power for the board: each use, the quarters beside each other, and how long cases stay where. */
@Controller
class PowerPages implements Places {
    private static final String OVERVIEW = "/doorzettingsmacht";

    private final OverrideRegister register;
    private final LeadTimes leadTimes;
    private final AccountReaders readers;
    private final CaseFiles files;
    private final ChainRegister chains;

    PowerPages(
            OverrideRegister register,
            LeadTimes leadTimes,
            AccountReaders readers,
            CaseFiles files,
            ChainRegister chains) {
        this.register = register;
        this.leadTimes = leadTimes;
        this.readers = readers;
        this.files = files;
        this.chains = chains;
    }

    @Override
    public List<Place> of(String person) {
        return readers.chainsOf(person).isEmpty()
                ? List.of()
                : List.of(new Place(
                        OVERVIEW,
                        "Doorzettingsmacht",
                        "Hoe vaak zij is gebruikt, wat ervan terechtkwam, en hoe lang zaken ergens liggen."));
    }

    /** Whoever reads of one chain only need not choose. */
    @GetMapping(OVERVIEW)
    String overview(Principal reader, Model model) {
        var readable = readers.chainsOf(reader.getName());
        if (readable.size() == 1) {
            return "redirect:" + address(readable.get(0).code());
        }
        model.addAttribute("who", reader.getName());
        model.addAttribute("chains", readable);
        return "portal/powers";
    }

    @GetMapping("/ketens/{code}/doorzettingsmacht")
    String one(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kwartaal,
            Principal reader,
            Model model) {
        var chain = readers.require(code, reader.getName());
        var all = register.of(code, asked(kwartaal), OverrideRegister.USUAL_TREND, reader.getName());
        var period = new ReportingPeriod(
                all.trend().get(0).quarter().firstDay(), all.quarter().next().firstDay());
        var uses = UsesTables.of(all, chain, this::name, id -> files.isVisible(id, reader.getName()));
        model.addAttribute("who", reader.getName());
        model.addAttribute("page", PowerPage.of(chain, all, uses, leadTimes.of(code, period, reader.getName())));
        return "portal/power";
    }

    /** Whoever types nonsense in the address gets the present quarter. */
    private static @Nullable String asked(String kwartaal) {
        return Quarter.read(kwartaal).map(Quarter::text).orElse(null);
    }

    private static String address(ChainCode chain) {
        return "/ketens/" + chain + OVERVIEW;
    }

    private String name(String person) {
        return chains.person(person).map(Person::name).orElse(person);
    }
}
