using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VifRecommender.Web.Memory.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FollowingUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Due",
                table: "Decisions",
                type: "character varying(7)",
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Indicator",
                table: "Decisions",
                type: "character varying(8000)",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Lead",
                table: "Decisions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MeasuredOn",
                table: "Decisions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pilot",
                table: "Decisions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Value",
                table: "Decisions",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "KeptAdvices",
                columns: table => new
                {
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    KeptAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Software = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Catalogue = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CatalogueHash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Profile = table.Column<string>(type: "text", nullable: false),
                    Advice = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAdvices", x => new { x.CommuneId, x.Number });
                    table.ForeignKey(
                        name: "FK_KeptAdvices_Communes_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "Communes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sharings",
                columns: table => new
                {
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Zone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sharings", x => new { x.CommuneId, x.Revision });
                    table.ForeignKey(
                        name: "FK_Sharings_Communes_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "Communes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptAdvices");

            migrationBuilder.DropTable(
                name: "Sharings");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Indicator",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Lead",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "MeasuredOn",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Pilot",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Value",
                table: "Decisions");
        }
    }
}
