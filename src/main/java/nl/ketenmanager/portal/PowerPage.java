package nl.ketenmanager.portal;

import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.doorzettingsmacht.Overrides;
import nl.ketenmanager.doorzettingsmacht.PowerFigures;
import nl.ketenmanager.doorzettingsmacht.Quarter;
import nl.ketenmanager.reporting.LeadTime;
import nl.ketenmanager.reporting.LeadTimeReport;
import nl.ketenmanager.reporting.Spread;

/** The account of power of a chain in one quarter, in words and tables. */
record PowerPage(
        String code,
        String chain,
        String quarter,
        List<QuarterRow> trend,
        UsesTables uses,
        String from,
        String upTo,
        List<LeadRow> leadTimes) {

    record QuarterRow(
            String quarter,
            String label,
            boolean chosen,
            long cases,
            long emergencies,
            long aanwijzingen,
            String perCase,
            String withoutConsultation,
            String overturned) {}

    record LeadRow(String tier, Cell withPower, Cell withoutPower) {}

    record Cell(long stays, String median, String p90, long running) {

        static Cell of(Spread it) {
            return new Cell(it.stays(), InDutch.duration(it.median()), InDutch.duration(it.p90()), it.running());
        }
    }

    static PowerPage of(Chain chain, Overrides all, UsesTables uses, LeadTimeReport times) {
        return new PowerPage(
                chain.code().value(),
                chain.name(),
                label(all.quarter()),
                all.trend().stream().map(figures -> row(figures, all.quarter())).toList(),
                uses,
                InDutch.day(times.period().from()),
                InDutch.day(times.period().until().minusDays(1)),
                times.tiers().stream().map(one -> leadRow(chain, one)).toList());
    }

    static String label(Quarter quarter) {
        return "%de kwartaal %d".formatted(quarter.number(), quarter.year());
    }

    private static QuarterRow row(PowerFigures it, Quarter chosen) {
        return new QuarterRow(
                it.quarter().text(),
                label(it.quarter()),
                it.quarter().equals(chosen),
                it.casesRaised(),
                it.emergencies(),
                it.aanwijzingen(),
                InDutch.share(it.uses(), it.casesRaised(), it.usesPerCase()),
                InDutch.share(it.withoutConsultation(), it.aanwijzingen(), it.withoutConsultationRate()),
                InDutch.share(it.overturned(), it.decisions() + it.aanwijzingen(), it.overturnedRate()));
    }

    private static LeadRow leadRow(Chain chain, LeadTime it) {
        return new LeadRow(chain.body(it.tier()).name(), Cell.of(it.withPower()), Cell.of(it.withoutPower()));
    }
}
