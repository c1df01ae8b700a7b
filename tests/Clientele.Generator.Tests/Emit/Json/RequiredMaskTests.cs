using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.Emit.Json;

/// <summary>The check for missing members of records of any size.</summary>
public sealed class RequiredMaskTests
{
    /// <summary>An unknown member's index is -2, whose bit is the 62nd of 64.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void A_missing_member_is_told_whatever_its_place_and_whatever_else_is_sent(int count)
    {
        var names = Enumerable.Range(0, count).Select(Name).ToList();
        var model = Model(
            Record("Wide", [.. names.Select(name => Member(name, Typed(Scalar.Int32)) with { Required = true })])
        );

        EmittedCode
            .Run<string>(
                model,
                $$"""
                var names = Enumerable.Range(0, {{count}}).Select(i => "m" + i).ToList();
                string Read(string? left) => Tell("{" + string.Join(',', names
                    .Where(name => name != left)
                    .Prepend("unknown")
                    .Select(name => $"\"{name}\":1")) + "}");
                string Tell(string json)
                {
                    try
                    {
                        JsonSerializer.Deserialize(json, ShopJsonContext.Default.Wide);
                        return "read";
                    }
                    catch (JsonException e)
                    {
                        return e.Message.Split("the member '")[1].Split('\'')[0];
                    }
                }
                return string.Join(" ", names.Where(name => Read(name) != name)) + Read(null);
                """
            )
            .ShouldBe("read");
    }

    private static string Name(int index) => "M" + index.ToString(CultureInfo.InvariantCulture);
}
