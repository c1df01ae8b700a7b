using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Tests.Emit;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class UnionMemberNamesTests
{
    [Theory]
    [InlineData("Cat Dog", "Unknown", "TResult", "cat dog unknown")]
    [InlineData("Cat cat", "Unknown", "TResult", "cat catValue unknown")]
    [InlineData("Unknown", "UnknownValue", "TResult", "unknown unknownValue")]
    [InlineData("TResult", "Unknown", "TResultValue", "tResult unknown")]
    public void What_a_union_adds_gives_way_to_its_cases(string cases, string unknown, string result, string parameters)
    {
        var names = UnionMemberNames.Allocate([
            .. cases.Split(' ').Select(static name => Types.Case(name, Types.Typed(name), JsonKinds.Object)),
        ]);

        names.Unknown.ShouldBe(unknown);
        names.Result.ShouldBe(result);
        names.Parameters.ShouldBe(parameters.Split(' '));
    }
}
