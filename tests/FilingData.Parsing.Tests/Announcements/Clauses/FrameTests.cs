using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Tests.Announcements.Clauses;

public class FrameTests
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("sell") { Past = "sold", Nouns = "sale" },
        new Verb("acquire") { Nouns = "acquisition" },
        new Verb("transfer") { Past = "transferred", Ing = "transferring", Nouns = "transfer" },
        new Verb("spin") { Past = "spun", Ing = "spinning", Particle = "off", Nouns = "spin-off" },
        new Verb("appoint") { Nouns = "appointment" },
        new Verb("resign") { Nouns = "resignation", IsIntransitive = true },
        new Verb("succeed"),
    ]);

    [Theory]
    [InlineData("[o Alder] sold its paper mill to [o Birch Ltd.] for [m $5 million].", "Happened", "Alder", "its paper mill",
        "to Birch Ltd.|for $5 million")]
    [InlineData("[o Alder] has agreed to sell its paper mill to [o Birch Ltd.].", "Agreed", "Alder", "its paper mill", "to Birch Ltd.")]
    [InlineData("[o Alder] today announced that it has completed the sale of its paper mill to [o Birch Ltd.].", "Completed", "it", "its paper mill",
        "to Birch Ltd.")]
    [InlineData("[o Alder] Completes Sale of Paper Mill to [o Birch]", "Completed", "Alder", "Paper Mill", "to Birch")]
    [InlineData("[o Alder] to Sell Paper Mill to [o Birch] for [m $5 Million]", "Announced", "Alder", "Paper Mill", "to Birch|for $5 Million")]
    [InlineData("The paper mill was sold by [o Alder] to [o Birch] for [m $5 million].", "Happened", "Alder", "The paper mill",
        "by Alder|to Birch|for $5 million")]
    [InlineData("For its paper business, [o Alder] transferred [% 66%] of the equity in its mills, for [m $1], to [o Birch] (“Birch”), a company owned by [o Cedar].",
        "Happened", "Alder", "66%", "For its paper business|of the equity|in its mills|for $1|to Birch (“Birch”), a company owned by Cedar")]
    [InlineData("[o Alder] (“Alder”), a maker of paper in [o Elmtown], has entered into a definitive agreement to sell its mills.", "Agreed", "Alder",
        "its mills", "")]
    [InlineData("[o Alder] has entered into an agreement with [o Birch] to sell its mills for [m $5 million].", "Agreed", "Alder", "its mills",
        "for $5 million")]
    [InlineData("[o Alder] intends to sell its mills.", "Planned", "Alder", "its mills", "")]
    [InlineData("[o Alder] expects to complete the sale of its mills in the fall.", "Announced", "Alder", "its mills", "in the fall")]
    [InlineData("[o Alder] and [o Birch] have terminated the agreement for the sale of the mills.", "Terminated", "Alder|Birch", "the mills", "")]
    [InlineData("[o Alder] announced that its board has approved the spin-off of its mills.", "Approved", "", "its mills", "")]
    [InlineData("[o Alder] may sell its mills.", "Possible", "Alder", "its mills", "")]
    [InlineData("[o Alder] did not sell its mills.", "Denied", "Alder", "its mills", "")]
    [InlineData("[o Alder] announced [o Birch]’s acquisition of [o Cedar] for [m $5 million].", "Announced", "Birch", "Cedar", "for $5 million")]
    [InlineData("[o Alder] to Be Acquired by Affiliates of [o Birch]", "Announced", "", "Alder", "by Affiliates")]
    [InlineData("The sale of the mills to [o Birch] has been completed.", "Completed", "", "the mills", "to Birch")]
    public void An_event_has_its_agent_object_and_stage(string text, string stage, string agents, string theObject, string others)
    {
        var frame = Assert.Single(FrameReader.Read(MarkedSentence.Read(text), Verbs));
        Assert.Equal(stage, frame.Stage.ToString());
        Assert.Equal(agents, string.Join("|", frame.Agents.Select(unit => unit.Passage.Words)));
        Assert.Equal(theObject, frame.Object?.Passage.Words);
        var rest = frame.Slots.Where(slot => slot != frame.Object && slot.Preposition is not "");
        var expected = others.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(slot => slot.ToLowerInvariant());
        Assert.Superset(expected.ToHashSet(), rest.Select(slot => slot.ToString().ToLowerInvariant()).ToHashSet());
    }

    [Theory]
    [InlineData("On [d May 4, 2021], [p Jane Roe], a [t director] of [o Alder] nominated by [o Birch], informed the board of directors of her decision to resign from the board.", "Jane Roe")]
    [InlineData("[p Jane Roe], our [t chief financial officer], and [p John Doe] resigned.", "Jane Roe|John Doe")]
    [InlineData("[t Director] [p Jane Roe] has tendered her resignation as [t chair].", "Jane Roe")]
    [InlineData("[o Alder] announced the resignation of [p Jane Roe] and [p John Doe].", "Jane Roe|John Doe")]
    [InlineData("[p Jane Roe] Announces Resignation", "Jane Roe")]
    [InlineData("[o Alder] announced that [p Jane Roe], who joined in 2001, resigned and that [p John Doe] will stay.", "Jane Roe")]
    public void Who_resigns_is_who_acts(string text, string agents) =>
        Assert.Equal(agents, string.Join("|", Frames(text, "resign").Single().Agents.Select(unit => unit.Passage.Words)));

    [Theory]
    [InlineData("The board appointed [p Jane Roe] as [t chair], succeeding [p John Doe], effective [d May 4, 2021].", "Jane Roe",
        "as chair|succeeding John Doe|effective May 4, 2021")]
    [InlineData("[p Jane Roe] was appointed [t president] and [p John Doe] was promoted.", "Jane Roe", "president")]
    [InlineData("[o Alder] announced the appointment of [p Jane Roe] to its board of directors.", "Jane Roe", "to its board of directors")]
    [InlineData("Effective [d May 4, 2021], [p Jane Roe] will be appointed to the board.", "Jane Roe", "effective May 4, 2021|to the board")]
    [InlineData("[o Alder] elected [p Jane Roe] to its board and appointed [p John Doe] to succeed her as [t chair].", "John Doe",
        "to do succeed her|as chair")]
    public void Who_is_appointed_is_whom_it_befalls(string text, string patients, string slots)
    {
        var frame = Frames(text, "appoint").Single();
        Assert.Equal(patients, string.Join("|", frame.Patients.Select(unit => unit.Passage.Words)));
        Assert.Superset(slots.Split('|').ToHashSet(), frame.Slots.Select(slot => slot.ToString()).ToHashSet());
    }

    private static IEnumerable<Frame> Frames(string text, string lemma) =>
        FrameReader.Read(MarkedSentence.Read(text), Verbs).Where(frame => frame.Verb.Lemma == lemma);
}
