using System.Linq;
using System.Reflection;
using System.Threading;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests;

public sealed class SurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Another optional parameter breaks every client and caller that is compiled already; another overload, or another
    /// property to initialize, breaks none.
    /// </summary>
    [Fact]
    public void No_parameter_is_optional_but_a_cancellation_token_that_is_the_last() =>
        typeof(ApiException)
            .Assembly.GetExportedTypes()
            .SelectMany(static type => type.GetMembers(Declared))
            .OfType<MethodBase>()
            .Where(static method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            .SelectMany(static method => method.GetParameters())
            .Where(static parameter => parameter.IsOptional && !IsLastToken(parameter))
            .Select(static parameter =>
                $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}({parameter.Name})"
            )
            .ShouldBeEmpty();

    private static bool IsLastToken(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken)
        && parameter.Position == ((MethodBase)parameter.Member).GetParameters().Length - 1;
}
