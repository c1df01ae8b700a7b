using System.Linq;
using Clientele.Generator.CSharp.Model;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

public sealed class EmittedClientTests
{
    private const string Transport = """
        internal sealed class Transport(string body, string mediaType, int status = 200) : System.Net.Http.HttpMessageHandler
        {
            public System.Net.Http.HttpRequestMessage? Request;
            public string? Sent;
            protected override async System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken token)
            {
                Request = request;
                Sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(token);
                var content = new System.Net.Http.ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
                content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
                var response = new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = content };
                response.Headers.Add("MS-CorrelationId", "c-1");
                return response;
            }
        }
        """;

    [Fact]
    public void The_mission_s_client_compiles_without_a_warning() =>
        EmittedCode.Compile(ClientSamples.MapAll(ClientSamples.Customers).Model);

    [Fact]
    public void Every_kind_of_operation_compiles_without_a_warning() =>
        EmittedCode.Compile(ClientSamples.MapAll(ClientSamples.Breadth).Model);

    [Fact]
    public void A_client_without_xml_compiles() =>
        EmittedCode.Compile(ClientSamples.MapAll(ClientSamples.Breadth, ClientSamples.InternalJson).Model);

    [Fact]
    public void An_operation_that_can_t_be_called_is_reported()
    {
        var result = ClientSamples.MapAll(ClientSamples.Breadth);

        result
            .Diagnostics.Single(static diagnostic => diagnostic.Descriptor.Id == "CLI0301")
            .Arguments[1]
            .ShouldBe("/upload");
        Operations(result.Model).ShouldNotContain("Upload");
    }

    [Fact]
    public void Names_come_from_operationId_or_path() =>
        Operations(ClientSamples.MapAll(ClientSamples.Breadth).Model)
            .ShouldBe(["GetPing", "GetPing2", "List", "AddPet", "PutPetsByIdPhoto", "RenamePet"]);

    [Theory]
    [InlineData("""{"id":"7","relationshipToPartner":"advisor"}""", "application/json; charset=utf-8")]
    [InlineData("""{"id":"7","relationshipToPartner":"advisor"}""", "text/json")]
    [InlineData(
        "<Customer><id>7</id><relationshipToPartner>advisor</relationshipToPartner></Customer>",
        "application/xml"
    )]
    [InlineData(
        "<Customer xmlns='urn:x'><id>7</id><relationshipToPartner>advisor</relationshipToPartner></Customer>",
        "text/xml"
    )]
    public void The_mission_s_client_reads_a_customer(string body, string mediaType)
    {
        var text = Run(
            $$""""
            var transport = new Transport("""{{body}}""", "{{mediaType}}");
            var client = new PartnerCenterClient(new System.Net.Http.HttpClient(transport), new PartnerCenterClientOptions { BearerToken = "t0" });
            var customer = client.Customers.GetCustomerByCustomerIdAsync("a/b", options: new() { Headers = { ["ms-requestid"] = "r-1" } }).GetAwaiter().GetResult();
            var full = client.Customers.GetCustomerByCustomerIdWithResponseAsync("a/b", options: Clientele.WireFormat.Xml).GetAwaiter().GetResult();
            return string.Join("|", customer.Id, customer.RelationshipToPartner, full.Value == customer, full.TypedHeaders.MSCorrelationId,
                transport.Request!.RequestUri, transport.Request.Headers.Accept, transport.Request.Headers.Authorization);
            """",
            ClientSamples.MapAll(ClientSamples.Customers).Model
        );

        text.ShouldBe(
            "7|advisor|True|c-1|https://api.partnercenter.microsoft.com/v1/customers/a%2Fb|application/xml|Bearer t0"
        );
    }

    [Fact]
    public void An_error_of_the_declared_shape_is_thrown()
    {
        var text = Run(
            """
            var client = new PartnerCenterClient(new System.Net.Http.HttpClient(new Transport("{\"code\":\"900\",\"description\":\"no\"}", "application/json", 404)));
            try
            {
                client.Customers.GetCustomerByCustomerIdAsync("x").GetAwaiter().GetResult();
                return "nothing";
            }
            catch (Clientele.ApiException<ServiceFault> error)
            {
                return string.Join("|", error.StatusCode, error.Error.Code, error.Message);
            }
            """,
            ClientSamples.MapAll(ClientSamples.Customers).Model
        );

        text.ShouldBe(
            "NotFound|900|GetCustomerByCustomerId (GET /v{version}/customers/{customer_id}) was answered with 404 (NotFound). MS-CorrelationId: c-1."
        );
    }

    [Fact]
    public void Parameters_go_where_they_belong()
    {
        var text = Run(
            """
            var transport = new Transport("[{\"name\":\"Rex\"}]", "application/json");
            var client = new PartnerCenterClient(new System.Net.Http.HttpClient(transport), new PartnerCenterClientOptions { ApiKey = "k0" });
            var pets = client.Pets.ListAsync(limit: 3, status: [Status.OnSale, Status.Sold], ids: [1, 2], filter: new Pet { Name = "a b" }, json: new Pet { Name = "x" },
                @default: "c d", builderHeader: ["u", "v"]).GetAwaiter().GetResult();
            var request = transport.Request!;
            return string.Join("|", pets[0].Name, request.RequestUri, string.Join(",", request.Headers.GetValues("Cookie")), string.Join(",", request.Headers.GetValues("builder")), string.Join(",", request.Headers.GetValues("X-Api-Key")));
            """,
            ClientSamples.MapAll(ClientSamples.Breadth).Model
        );

        text.ShouldBe(
            "Rex|https://pets.example/v1/pets?limit=3&status=on%20sale&status=sold&ids=1%7C2&filter%5Bname%5D=a%20b&json=%7B%22name%22%3A%22x%22%7D|default=c%20d|u,v|k0"
        );
    }

    [Fact]
    public void Bodies_are_sent_in_the_media_type_that_is_asked_for()
    {
        var text = Run(
            """
            var transport = new Transport("{\"name\":\"Rex\"}", "application/json", 201);
            var client = new PartnerCenterClient(new System.Net.Http.HttpClient(transport));
            var pet = client.Pets.AddPetAsync(new Pet { Name = "Rex" }).GetAwaiter().GetResult();
            var json = transport.Sent + transport.Request!.Content!.Headers.ContentType;
            client.Pets.AddPetAsync(new Pet { Name = "Rex" }, Clientele.WireFormat.Xml).GetAwaiter().GetResult();
            var xml = transport.Sent;
            var empty = new PartnerCenterClient(new System.Net.Http.HttpClient(new Transport("", "text/plain", 204))).Pets.AddPetAsync(new Pet { Name = "Rex" }).GetAwaiter().GetResult();
            return string.Join("|", pet!.Name, json, xml, empty is null);
            """,
            ClientSamples.MapAll(ClientSamples.Breadth).Model
        );

        text.ShouldBe("""Rex|{"name":"Rex"}application/json|<Pet><name>Rex</name></Pet>|True""");
    }

    private static string[] Operations(CodeModel model) =>
        [
            .. model
                .Client!.Groups.SelectMany(static group => group.Operations)
                .Select(static operation => operation.Name),
        ];

    private static string Run(string body, CodeModel model) => EmittedCode.Run<string>(model, body, Transport);
}
