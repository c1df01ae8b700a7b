using Clientele.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(LocalFeed))]
