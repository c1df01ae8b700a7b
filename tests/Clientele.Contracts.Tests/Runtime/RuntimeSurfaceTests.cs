using System;
using System.Linq;
using System.Reflection;
using Clientele.Runtime.Http;
using Clientele.Runtime.Validation;
using Clientele.Runtime.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Runtime;

public sealed class RuntimeSurfaceTests
{
    /// <summary>
    /// Another optional parameter breaks every client that is compiled already; another overload breaks none. What is left
    /// out here has all that JSON Schema and XML know, and can't be told apart as overloads: a minimum and a maximum are of
    /// one type, and <c>new([], [])</c> is of tags and of names.
    /// </summary>
    [Fact]
    public void What_emitted_code_calls_has_no_optional_parameters() =>
        typeof(RequestBuilder)
            .Assembly.GetExportedTypes()
            .Where(static type => type.Namespace!.StartsWith("Clientele.Runtime", StringComparison.Ordinal))
            .Where(static type => type != typeof(ConstraintValidation) && type != typeof(XmlMemberTable))
            .SelectMany(static type =>
                type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            )
            .OfType<MethodBase>()
            .Where(static method => method.GetParameters().Any(static parameter => parameter.IsOptional))
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}")
            .ShouldBeEmpty();
}
