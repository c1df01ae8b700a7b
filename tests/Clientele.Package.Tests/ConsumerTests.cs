using System;
using System.IO;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>A project outside the repository that installs the generator from a feed.</summary>
public class ConsumerTests(LocalFeed feed)
{
    private const string Program = """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Demo;

        using var http = new HttpClient(new CannedHandler());
        var client = new CustomersClient(http, new CustomersClientOptions { BearerToken = "t" });
        var customer = await client.Customers.GetCustomerByCustomerIdAsync("1");
        Console.WriteLine(customer.CompanyProfile?.CompanyName);
        Console.WriteLine(Encoding.UTF8.GetString(CustomersXmlContext.Default.Customer.Serialize(customer)).Contains("<CompanyName>", StringComparison.Ordinal));
        Console.WriteLine(typeof(Customer).GetProperty("Nickname") is null ? "no nickname" : "nickname");

        internal sealed class CannedHandler : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("{\"companyProfile\":{\"companyName\":\"Fourth Coffee\"}}", Encoding.UTF8, "application/json"),
            });
        }
        """;

    [Fact]
    public async Task Has_the_client_after_one_command_and_one_line_and_is_rebuilt_when_the_description_changes()
    {
        using var consumer = await Consumer.CreateAsync(feed, Program);

        await consumer.BuildAsync();
        (await consumer.RunAsync()).ShouldBe(["Fourth Coffee", "True", "no nickname"]);
        consumer.Files().ShouldBe(["Program.cs", "consumer.csproj", "customers.yaml", "nuget.config"]);

        var built = File.GetLastWriteTimeUtc(consumer.Assembly);
        await consumer.BuildAsync();
        File.GetLastWriteTimeUtc(consumer.Assembly).ShouldBe(built, "Nothing was edited.");

        var text = await File.ReadAllTextAsync(consumer.Description, TestContext.Current.CancellationToken);
        var edited = text.Replace(
            "        allowDelegatedAccess:\n",
            "        nickname:\n          type: string\n        allowDelegatedAccess:\n",
            StringComparison.Ordinal
        );
        edited.ShouldNotBe(text);
        await File.WriteAllTextAsync(consumer.Description, edited, TestContext.Current.CancellationToken);
        await consumer.BuildAsync();
        File.GetLastWriteTimeUtc(consumer.Assembly).ShouldBeGreaterThan(built);
        (await consumer.RunAsync())[2].ShouldBe("nickname");
    }

    [Fact]
    public async Task Is_told_which_description_is_missing()
    {
        using var consumer = await Consumer.CreateAsync(feed, "System.Console.WriteLine();");
        File.Delete(consumer.Description);

        var (code, output) = await Dotnet.TryRunAsync(consumer.Directory, "build", "--nologo");

        code.ShouldNotBe(0);
        output.ShouldContain("error CLI0001");
        output.ShouldContain("customers.yaml");
    }

    [Fact]
    public async Task Is_told_where_a_description_is_broken()
    {
        using var consumer = await Consumer.CreateAsync(feed, "System.Console.WriteLine();");
        await File.WriteAllTextAsync(
            consumer.Description,
            "openapi: 3.0.3\ninfo:\n  title: 'a\n",
            TestContext.Current.CancellationToken
        );

        var (code, output) = await Dotnet.TryRunAsync(consumer.Directory, "build", "--nologo");

        code.ShouldNotBe(0);
        output.ShouldMatch(@"customers\.yaml\(\d+,\d+\): error CLI\d{4}");
    }
}
