using System.Collections;

namespace FilingData.Generator.Tests.Running;

/// <summary>Compares records member by member, the places too, which take no part in their equality.</summary>
internal static class SameFacts
{
    public static void Equal(object? expected, object? actual, string path = "")
    {
        if (expected is null || actual is null)
        {
            Assert.True(expected is null && actual is null, $"{path}: expected {expected ?? "nothing"}, found {actual ?? "nothing"}");
            return;
        }

        Assert.True(expected.GetType() == actual.GetType(), $"{path}: expected a {expected.GetType()}, found a {actual.GetType()}");
        if (expected is IEnumerable list and not string)
        {
            var (left, right) = (list.Cast<object>().ToList(), ((IEnumerable)actual).Cast<object>().ToList());
            Assert.True(left.Count == right.Count, $"{path}: expected {left.Count} items, found {right.Count}");
            for (var i = 0; i < left.Count; i++)
                Equal(left[i], right[i], $"{path}[{i}]");
        }
        else if (expected is FilingText file)
        {
            Assert.Equal(file.Name, ((FilingText)actual).Name);
        }
        else if (expected.GetType().Assembly == typeof(Announcement).Assembly && !expected.GetType().IsEnum)
        {
            foreach (var property in expected.GetType().GetProperties().Where(property => property.SetMethod is not null))
                Equal(property.GetValue(expected), property.GetValue(actual), path + "." + property.Name);
        }
        else
        {
            Assert.True(expected.Equals(actual), $"{path}: expected '{expected}', found '{actual}'");
        }
    }
}
