using System;
using System.Globalization;
using System.Text;
using Clientele.Runtime.Text;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Runtime.Text;

public sealed class RecordTextTests
{
    [Fact]
    public void Members_are_printed_as_the_compiler_prints_those_of_a_record()
    {
        var builder = new StringBuilder();
        new RecordText(builder).Add("Name", "Rex").Add("Age", 3).Add("Nick", (string?)null).End().ShouldBeTrue();
        builder.ToString().ShouldBe("Name = Rex, Age = 3, Nick = ");
        ("Sample { " + builder + " }").ShouldBe(new Sample("Rex", 3, null).ToString());
    }

    [Fact]
    public void Secrets_do_not_show_and_collections_show_their_size()
    {
        var builder = new StringBuilder();
        new RecordText(builder)
            .AddSecret("Key")
            .AddCount("Tags", new[] { "a", "b" })
            .AddCount<int>("Sizes", null)
            .End();
        builder.ToString().ShouldBe("Key = ***, Tags = 2, Sizes = ");
    }

    [Fact]
    public void Members_of_a_base_record_come_first_where_it_has_any()
    {
        var builder = new StringBuilder("Id = 1");
        new RecordText(builder, hasMembers: true).Add("Name", "Rex").End().ShouldBeTrue();
        builder.ToString().ShouldBe("Id = 1, Name = Rex");
        new RecordText(new StringBuilder(), hasMembers: false).End().ShouldBeFalse();
    }

    [Fact]
    public void Numbers_and_times_are_printed_alike_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var builder = new StringBuilder();
            new RecordText(builder).Add("Price", 1.5m).Add("On", (DateOnly?)new DateOnly(2026, 2, 1)).End();
            builder.ToString().ShouldBe("Price = 1.5, On = 02/01/2026");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private sealed record Sample(string Name, int Age, string? Nick);
}
