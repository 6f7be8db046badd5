using System.Text;

namespace FilingData.Parsing.Tests.Fuzzing;

/// <summary>Damages texts at random.</summary>
internal sealed class RandomDamage(Random random)
{
    private static readonly string[] Marks =
    [
        "“", "”", "\"", "(", ")", "’", "—", "–", "-", ":", ";", ".", ",", "%", "$", "*/", "\"\"\"", "</summary>", "{0}", "\u2028", "\u202E", "\u200B",
        "\uFEFF", "\uD83D", "\uDE80", "İ", "ß", "\0", "\u0013", "\uFFFD", "â€œ", "&amp;", "&#147;", "\t", "\f", "\r",
    ];

    /// <summary>The text with some of its characters changed, dropped, doubled, moved, or others put among them.</summary>
    public string To(string text)
    {
        var damaged = new StringBuilder(text);
        for (var i = random.Next(6); i > 0 && damaged.Length > 0; i--)
        {
            var at = random.Next(damaged.Length);
            var length = Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 200), damaged.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    damaged.Remove(at, length);
                    break;
                case 1:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(at, length));
                    break;
                case 2:
                    damaged[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65536);
                    break;
                case 3:
                    damaged.Length = at;
                    break;
                default:
                    damaged.Insert(at, Marks[random.Next(Marks.Length)]);
                    break;
            }
        }

        return damaged.ToString();
    }
}
