package nl.ketenmanager.escalation.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.CaseFilter;
import nl.ketenmanager.escalation.CaseSight;

/** The where clause of a question about cases. */
final class CaseConditions {
    private final StringBuilder where = new StringBuilder(" where true");
    private final Map<String, Object> parameters = new HashMap<>();

    CaseConditions and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    CaseConditions and(String condition, String name, Object value) {
        parameters.put(name, value);
        return and(condition);
    }

    CaseConditions matching(CaseFilter filter) {
        if (filter.chain() != null) {
            and("e.chain = :filterChain", "filterChain", filter.chain());
        }
        if (filter.status() != null) {
            and("e.status = :filterStatus", "filterStatus", filter.status().name());
        }
        if (filter.tier() != null) {
            and("e.tier = :filterTier", "filterTier", filter.tier().name());
        }
        if (filter.track() != null) {
            and("e.track = :filterTrack", "filterTrack", filter.track().name());
        }
        if (filter.partner() != null) {
            and(involves(":filterPartner"), "filterPartner", filter.partner());
        }
        return this;
    }

    /** Chain by chain, since one person may be much in one chain and nothing in another. */
    CaseConditions visibleTo(List<CaseSight.View> views) {
        return and(anyOf(views).toString());
    }

    /** Or what lies beside the cases and may be seen on that condition; an "or" that is never true costs the index. */
    CaseConditions visibleTo(List<CaseSight.View> views, String besides) {
        return and(anyOf(views).add(besides).toString());
    }

    private StringJoiner anyOf(List<CaseSight.View> views) {
        var any = new StringJoiner(" or ", "(", ")").setEmptyValue("false");
        for (int i = 0; i < views.size(); i++) {
            any.add(visible(views.get(i), i));
        }
        return any;
    }

    private String visible(CaseSight.View view, int number) {
        parameters.put("chain" + number, view.chain().value());
        if (view.everything()) {
            return "e.chain = :chain" + number;
        }
        var ways = new StringJoiner(" or ", "(", ")").setEmptyValue("false");
        if (!view.involving().isEmpty()) {
            parameters.put("involving" + number, codes(view.involving()));
            ways.add(involves(":involving" + number));
        }
        if (view.reached() != null) {
            parameters.put("reached" + number, from(view.reached()));
            ways.add(reached(":reached" + number));
        }
        if (!view.decidingFor().isEmpty()) {
            parameters.put("deciding" + number, codes(view.decidingFor()));
            parameters.put("political" + number, from(Tier.POLITICAL));
            ways.add("(" + reached(":political" + number) + " and " + involves(":deciding" + number) + ")");
        }
        return "(e.chain = :chain" + number + " and " + ways + ")";
    }

    private static String involves(String partners) {
        return "exists (select 1 from keten.escalation_partner p where p.escalation = e.id and p.partner in ("
                + partners + "))";
    }

    private static String reached(String tiers) {
        return "(exists (select 1 from keten.tier_visit r where r.escalation = e.id and r.tier in (" + tiers + "))"
                + " or e.opened_for && array[" + tiers + "]::text[])";
    }

    private static List<String> codes(Collection<PartnerCode> partners) {
        return partners.stream().map(PartnerCode::value).toList();
    }

    private static List<String> from(Tier lowest) {
        return Stream.of(Tier.values())
                .filter(tier -> !tier.isBelow(lowest))
                .map(Enum::name)
                .toList();
    }

    String sql() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
