using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

/// <summary>Equality of emitted records.</summary>
public sealed class RecordEqualityTests
{
    /// <summary>With a list, the generator prints the equality; without, the compiler does.</summary>
    [Theory]
    [InlineData("Listed")]
    [InlineData("Plain")]
    public void NaN_equals_itself(string type)
    {
        var run = SchemasOf.Run(
            """
            Listed:
              type: object
              required: [a, c]
              properties: { a: { type: number }, b: { type: number }, c: { type: number, format: float }, d: { type: array, items: { type: number } } }
            Plain:
              type: object
              required: [a, c]
              properties: { a: { type: number }, b: { type: number }, c: { type: number, format: float } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                $$"""
                var one = new {{type}} { A = double.NaN, B = double.NaN, C = float.NaN };
                var same = new {{type}} { A = double.NaN, B = double.NaN, C = float.NaN };
                return string.Join(" ", one == same, one.GetHashCode() == same.GetHashCode(), one == same with { B = null }, one == same with { A = 1 });
                """
            )
            .ShouldBe("True True False False");
    }
}
